package nextstep.query.maps;

/** What a map tells apart: regions, which come first, or the countries within them. */
public enum MapBy {
    REGION,
    COUNTRY
}
