/** The sentence that explains a forecast (forecastSentence.ts); keys begin with "demand.why.". */
export const forecastWords: Readonly<Record<string, string>> = {
  "demand.why.none": "No demand in the history, so nothing is forecast.",
  "demand.why.sum": "{forecast} = level {level}{trend}{season}{days}.",
  "demand.why.trend": " {sign} trend {size}",
  "demand.why.season": " {sign} season {size} ({share} %)",
  "demand.why.days": " {sign} working days {size}",
  "demand.why.lastYear": "Same period last year: {units}.",
  "demand.why.model": "Model {model} on {observations} periods{test}.",
  "demand.why.automatic": "chosen automatically ({model})",
  "demand.why.automatic.combination": "a combination of models",
  "demand.why.automatic.combination+last year": "a combination of models and last year",
  "demand.why.automatic.intermittent": "rates for demand that comes now and then",
  "demand.why.automatic.average": "the mean of a short history",
  "demand.why.givenUp":
    "Nothing sold in the last {idle} periods: it still sells with less than 1 %, so that nothing is forecast.",
  "demand.why.alive":
    "Nothing sold in the last {idle} periods: it still sells with {share} %, which is in the forecast.",
  "demand.why.test": ": on the last {held}, hidden from it, it was off by {own} %, {rival} by {other} %{mean}",
  "demand.why.mean.season": ", the mean of the last season by {share} %",
  "demand.why.mean.all": ", the mean of all before by {share} %",
  "demand.why.rival.season": "last year repeated",
  "demand.why.rival.last": "the last value repeated",
  "demand.why.pattern": "The demand is {pattern}.",
  "demand.why.range": "8 times out of 10 demand is between {low} and {high}.",
};
