package nextstep.benchmarks.measuring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Turns of ours and of the limit, one right after the other, so that what disturbs the machine disturbs both. */
public record Pairs(List<Pair> pairs) {

    /** One turn of each. */
    public record Pair(Sample ours, Sample limit) {}

    /** Takes so many pairs of turns; the side that begins changes from pair to pair. */
    public static Pairs measure(Side ours, Side limit, int count) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i % 2 == 0) {
                Sample first = ours.takeTurn();
                pairs.add(new Pair(first, limit.takeTurn()));
            } else {
                Sample first = limit.takeTurn();
                pairs.add(new Pair(ours.takeTurn(), first));
            }
        }
        return new Pairs(List.copyOf(pairs));
    }

    /** The median of what each pair gives. */
    public double median(ToDoubleFunction<Pair> of) {
        return middle(pairs.stream().mapToDouble(of).toArray());
    }

    public double ours(ToDoubleFunction<Sample> of) {
        return median(pair -> of.applyAsDouble(pair.ours));
    }

    public double limit(ToDoubleFunction<Sample> of) {
        return median(pair -> of.applyAsDouble(pair.limit));
    }

    /** Median of the ratios of ours to the limit. */
    public double ratio(ToDoubleFunction<Sample> of) {
        return median(pair -> of.applyAsDouble(pair.ours) / of.applyAsDouble(pair.limit));
    }

    private static double middle(double[] values) {
        java.util.Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
