package nextstep.query.maps;

/** A place on the globe, in degrees. */
record Spot(double longitude, double latitude) {}
