/** Kilometres of the mean radius of the earth, as the haversine formula is commonly used with. */
export const earthRadius = 6371;
