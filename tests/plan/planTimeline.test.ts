import { calendarDay, serialOfDay } from "../../src/core/calendar/calendarDay";
import { planTimeline } from "../../src/plan/planTimeline";
import type { HistoryRecord } from "../../src/plan/PlanData";
import { planChoicesSample } from "../support/planSample";

const sale = (year: number, month: number, day: number): HistoryRecord => ({
  date: serialOfDay({ year, month, day }),
  sku: "A",
  region: null,
  units: 1,
  revenue: null,
});

describe("the timeline of a plan", () => {
  test("begins with the first fiscal year that holds a sale", () => {
    const timeline = planTimeline([sale(2023, 5, 1), sale(2025, 12, 1)], planChoicesSample);
    expect(calendarDay(timeline.calendarStart)).toEqual({ year: 2023, month: 1, day: 1 });
    expect(timeline).toMatchObject({ calendarYears: 4, leadingPeriods: 4, historyPeriods: 32, skippedPeriods: 0 });
  });

  test("leaves out a last month that has hardly begun, and forecasts it", () => {
    const timeline = planTimeline([sale(2025, 1, 15), sale(2025, 11, 28), sale(2025, 12, 8)], planChoicesSample);
    expect(timeline).toMatchObject({ historyPeriods: 11, skippedPeriods: 1 });
    expect(calendarDay(timeline.historyEnd)).toEqual({ year: 2025, month: 11, day: 30 });
  });

  test("takes sales dated on first days as sums of their period", () => {
    const timeline = planTimeline([sale(2025, 1, 1), sale(2025, 12, 1)], planChoicesSample);
    expect(timeline).toMatchObject({ historyPeriods: 12, skippedPeriods: 0 });
  });

  test("counts the months between the history and the plan", () => {
    const timeline = planTimeline([sale(2024, 1, 1), sale(2025, 6, 1)], planChoicesSample);
    expect(timeline).toMatchObject({ historyPeriods: 18, skippedPeriods: 6 });
  });

  test("finds a 4-4-5 calendar that has the plan's first day as a period start", () => {
    const monday = serialOfDay({ year: 2026, month: 1, day: 5 });
    const choices = { ...planChoicesSample, pattern: "445" as const, fiscalYearStart: monday };
    const timeline = planTimeline([sale(2023, 2, 3), sale(2025, 12, 30)], choices);
    expect((monday - timeline.calendarStart) % 7).toBe(0);
    expect(timeline.periods).toBe(12);
  });

  test("refuses fewer than three complete periods with a sentence", () => {
    expect(() => planTimeline([sale(2025, 11, 1), sale(2025, 12, 1)], planChoicesSample)).toThrow(
      expect.objectContaining({ kind: "notEnoughData", key: "plan.history.short", values: { periods: 2, fewest: 3 } }),
    );
  });
});
