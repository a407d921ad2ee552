package nextstep.query.maps;

/**
 * The Equal Earth projection (Savric, Patterson, Jenny 2018), in which every country has the area it has beside the others; on
 * a sheet a thousand wide, from the north of Greenland to Cape Horn.
 */
final class EqualEarth {
    static final int WIDTH = 1000;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double SCALE = WIDTH / (2 * Math.PI / (M * A1));
    private static final double TOP = y(84);

    static final int HEIGHT = (int) Math.ceil((TOP - y(-56.5)) * SCALE);

    private EqualEarth() {}

    /** Where a spot lies on the sheet, from its upper left corner. */
    static Pixel of(Spot spot) {
        double l = angle(spot.latitude());
        double l2 = l * l;
        double l6 = l2 * l2 * l2;
        double x =
                Math.toRadians(spot.longitude()) * Math.cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)));
        return new Pixel(WIDTH / 2.0 + x * SCALE, (TOP - y(spot.latitude())) * SCALE);
    }

    private static double y(double latitude) {
        double l = angle(latitude);
        double l2 = l * l;
        double l6 = l2 * l2 * l2;
        return l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2));
    }

    private static double angle(double latitude) {
        return Math.asin(M * Math.sin(Math.toRadians(latitude)));
    }

    /** A place on the sheet. */
    record Pixel(double x, double y) {}
}
