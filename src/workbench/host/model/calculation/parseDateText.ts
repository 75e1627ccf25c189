import { dateSerial } from "./dateSerial";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const clock = /^(.*?)[ T]?(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(am|pm)?$/i;

/** A date or time typed as text, read as Excel with US English settings reads it, and the format a cell takes from it. */
export function parseDateText(text: string): { readonly serial: number; readonly format: string } | undefined {
  const trimmed = text.trim();
  const time = clock.exec(trimmed);
  if (time) {
    const [, dateText = "", hours = "", minutes = "", seconds = "0", half = ""] = time;
    const hour = (half ? Number(hours) % 12 : Number(hours)) + (half.toLowerCase() === "pm" ? 12 : 0);
    if (hour > 23 || Number(minutes) > 59 || Number(seconds) >= 60) return undefined;
    const part = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
    if (dateText.trim() === "") return { serial: part, format: half ? "h:mm AM/PM" : "h:mm" };
    const day = dateOf(dateText.trim());
    return day && { serial: day.serial + part, format: "m/d/yyyy h:mm" };
  }
  return dateOf(trimmed);
}

function dateOf(text: string): { serial: number; format: string } | undefined {
  let found = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (found) return serialOf(Number(found[1]), Number(found[2]), Number(found[3]), "yyyy-mm-dd");
  found = /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text);
  if (found) return serialOf(fullYear(found[3] ?? ""), Number(found[1]), Number(found[2]), "m/d/yyyy");
  found = /^(\d{1,2})[- ]([a-z]{3,9})[- ](\d{2}|\d{4})$/i.exec(text);
  if (found) return serialOf(fullYear(found[3] ?? ""), monthOf(found[2] ?? ""), Number(found[1]), "d-mmm-yy");
  found = /^([a-z]{3,9}) (\d{1,2}), ?(\d{4})$/i.exec(text);
  if (found) return serialOf(Number(found[3]), monthOf(found[1] ?? ""), Number(found[2]), "d-mmm-yy");
  found = /^([a-z]{3,9})[- ](\d{4}|\d{2})$/i.exec(text);
  if (found) return serialOf(fullYear(found[2] ?? ""), monthOf(found[1] ?? ""), 1, "mmm-yy");
  return undefined;
}

const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function monthOf(word: string): number {
  const names = "january february march april may june july august september october november december".split(" ");
  const lower = word.toLowerCase();
  return (lower.length === 3 ? months.indexOf(lower) : names.indexOf(lower)) + 1;
}

function serialOf(
  year: number,
  month: number,
  day: number,
  format: string,
): { serial: number; format: string } | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > lastDay ? undefined : { serial: dateSerial(year, month, day), format };
}
