package nextstep.query.maps;

import java.util.List;

/** The outline of a country: polygons, each a ring and the holes in it. No ring goes over the 180th meridian. */
record Shape(List<List<List<Spot>>> polygons) {}
