/** Row of the first number under the charts of the dashboard, counted from 0. */
export const dashboardDataRow = 78;
