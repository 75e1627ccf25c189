/** Sentences of the logistics and distribution part; keys begin with "logistics.". */
export const logistics: Readonly<Record<string, string>> = {
  "logistics.fairShare.nobody":
    'With the rule "equaldays" needs are the units used a day, and all of them are 0. Enter the daily use of at least one.',
  "logistics.fairShare.stock":
    'stock works with the rule "equaldays" only, under which needs are units used a day. Leave it out, or choose that rule.',
  "logistics.fairShare.priorities": 'The rule "priority" needs priorities: 1 for the first, 2 for the next.',
};
