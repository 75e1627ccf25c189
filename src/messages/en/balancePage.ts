/** Sentences of the pane's page of hours against the plan; keys begin with "taskpane.balance.", those of reading and writing it with "office.balance.". */
export const balancePage: Readonly<Record<string, string>> = {
  "office.balance.missing":
    "The plan has no {name}: it was removed, or the plan was made without it, so its hours cannot be shown. Undo what removed it, or make the plan again.",
  "taskpane.balance.title": "Balance",
  "taskpane.balance.reading": "Reading the plan's hours ...",
  "taskpane.balance.fits": "Every resource has the hours that the plan asks for.",
  "taskpane.balance.over": "The plan asks for {hours} hours more than there are, in {places} places:",
  "taskpane.balance.over.one": "The plan asks for {hours} hours more than there are, in one place:",
  "taskpane.balance.overload": "{resource}, {period}: {hours} hours over",
  "taskpane.balance.more": "... and {count} more on the sheet Capacity",
  "taskpane.balance.free":
    "{items} made items may be moved. Families with a level or a chasing rate, and bought items, stay as they are.",
  "taskpane.balance.nothing":
    "Nothing can be moved: no made item belongs to a family whose strategy is net or optimised (sheet Production strategy).",
  "taskpane.balance.optimise": "Optimise",
  "taskpane.balance.cancel": "Cancel",
  "taskpane.balance.cancelled": "Stopped. Nothing in the workbook was changed.",
  "taskpane.balance.solving": "Looking for the least-cost plan of {items} items on {resources} resources",
  "taskpane.balance.writing": "Writing the plan; the sheets follow ...",
  "taskpane.balance.ways": "What each way out costs",
  "taskpane.balance.ways.note":
    "In {currency}, above a plan without limits on hours. Late: units times the periods that they wait.",
  "taskpane.balance.column.way": "Way",
  "taskpane.balance.column.cost": "Costs more",
  "taskpane.balance.column.overtime": "Overtime h",
  "taskpane.balance.column.late": "Late",
  "taskpane.balance.column.lost": "Never made",
  "taskpane.balance.way.both": "Both together",
  "taskpane.balance.way.buildAhead": "Build ahead",
  "taskpane.balance.way.overtime": "Overtime only",
  "taskpane.balance.met":
    "The least-cost plan delivers everything on time. It costs {cost} more than one without limits.",
  "taskpane.balance.short":
    "Even the least-cost plan is short: {late} units wait a period and {lost} are never made, {cost} dearer than a plan without limits. More hours where they are worth most would help.",
  "taskpane.balance.worth": "What one more hour would save",
  "taskpane.balance.worth.none": "No hour more would save anything.",
  "taskpane.balance.worth.line": "{resource}, {period}: {price} each, for {hours} hours",
  "taskpane.balance.worth.any": "{resource}, {period}: {price} each",
  "taskpane.balance.reasons": "Why, item by item",
  "taskpane.balance.write": "Write as optimised plan",
  "taskpane.balance.written":
    "{items} items stand on Balanced plan, and {families} families follow it. Production plan shows them beside the net requirement.",
  "taskpane.balance.show.capacity": "Capacity",
  "taskpane.balance.show.productionPlan": "Production plan",
  "taskpane.balance.show.productionStrategy": "Production strategy",
  "supply.balance.noHours":
    "{resource} has work but no hours in {period}. Give it hours a week on the sheet Resources, or move the work.",
  "taskpane.balance.schedule": "Schedule of a period",
  "taskpane.balance.schedule.period": "Period",
  "taskpane.balance.schedule.draw": "Draw the schedule",
  "taskpane.balance.schedule.searching": "Looking for the earliest schedule",
  "taskpane.balance.schedule.nothing": "The plan makes nothing on a resource in {period}.",
  "taskpane.balance.schedule.fits":
    "All work of {period} can be done in {days} of its {worked} working days; no schedule can be shorter than {bound}.",
  "taskpane.balance.schedule.late":
    "The work of {period} takes {days} days in this order, but it has only {worked} working days; no schedule can be shorter than {bound}.",
  "taskpane.balance.schedule.title": "Schedule of {period} in working days",
  "taskpane.balance.schedule.note":
    "Each item passes its resources in the order of the routing; a resource works on one item at a time with all its hours. Components are taken to be there.",
  "taskpane.balance.reason.none": "As without limits on hours.",
  "taskpane.balance.reason.ahead": "{units} made ahead by {period}{cause}.",
  "taskpane.balance.reason.overtime": "{units} in overtime in {period}{cause}.",
  "taskpane.balance.reason.belowSafety": "{units} below safety stock in {period}{cause}.",
  "taskpane.balance.reason.late": "{units} late in {period}{cause}.",
  "taskpane.balance.reason.lost": "{units} never made for {period}{cause}.",
  "taskpane.balance.reason.cause": ": {resource} is full in {period}",
};
