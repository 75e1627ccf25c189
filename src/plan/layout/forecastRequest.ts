/** The first arguments of every forecast function of the plan, so that all of them speak of the same forecasts. */
export const forecastRequest = {
  /** By item, with the models that its history allows. */
  items: "Hist_Clean,Fcst_Horizon,Periods_Year,Fcst_Used,Fcst_Days",
  /** By item, with the models as the planner wrote them: what cannot be taken is an error in its row. */
  asChosen: "Hist_Clean,Fcst_Horizon,Periods_Year,Fcst_Choice,Fcst_Days",
  /** Of all items together. */
  total: "Hist_Clean_Total,Fcst_Horizon,Periods_Year,,Fcst_Days",
} as const;
