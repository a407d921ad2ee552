package nextstep.benchmarks.measuring;

/**
 * One line of a report.
 *
 * @param what what was measured, and under which goal
 * @param unit of ours and of the limit
 * @param ratio median of the ratios of the pairs, or what else the goal is about
 * @param goal what the ratio should be, in words: {@code >= 3.5}
 * @param reached whether it is
 */
public record Line(
        String what,
        String unit,
        double ours,
        double limit,
        double ratio,
        String goal,
        boolean reached,
        double ourCpuMicros,
        double limitCpuMicros) {

    /** How often ours does it in a second, against the limit: the ratio should be at least this. */
    public static Line rate(String what, String unit, Pairs pairs, double goal) {
        double ratio = pairs.ratio(Sample::perSecond);
        return of(
                what,
                unit,
                pairs,
                pairs.ours(Sample::perSecond),
                pairs.limit(Sample::perSecond),
                ratio,
                ">= " + goal,
                ratio >= goal);
    }

    /** How long one takes at the median, against the limit: the ratio should be at most this. */
    public static Line median(String what, Pairs pairs, double goal) {
        double ratio = pairs.ratio(Sample::medianNanos);
        return of(
                what,
                "us p50",
                pairs,
                pairs.ours(Sample::medianNanos) / 1e3,
                pairs.limit(Sample::medianNanos) / 1e3,
                ratio,
                "<= " + goal,
                ratio <= goal);
    }

    private static Line of(
            String what,
            String unit,
            Pairs pairs,
            double ours,
            double limit,
            double ratio,
            String goal,
            boolean reached) {
        return new Line(
                what,
                unit,
                ours,
                limit,
                ratio,
                goal,
                reached,
                pairs.ours(Sample::cpuMicrosPerOperation),
                pairs.limit(Sample::cpuMicrosPerOperation));
    }

    /** How long at most all but the slowest hundredth took, in milliseconds; it should be at most this. */
    public static Line slowest(String what, double millis, double goal) {
        return new Line(what, "ms p99", millis, 1, millis, "<= " + goal, millis <= goal, 0, 0);
    }

    /** A figure that is counted, not compared; it should be at least this. */
    public static Line count(String what, String unit, double figure, double goal) {
        return new Line(what, unit, figure, 1, figure, ">= " + goal, figure >= goal, 0, 0);
    }
}
