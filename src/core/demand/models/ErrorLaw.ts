/**
 * How the errors of a model's forecasts scatter around them: "normal"; "measured": as those of the combination did on competition series
 * (heavier tails, wider with the horizon); "skewed": never below zero, with a long tail upwards, as the demand of intermittent items.
 */
export type ErrorLaw = "normal" | "measured" | "skewed";
