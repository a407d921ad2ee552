package nextstep.benchmarks.measuring;

/**
 * What one side did in one turn.
 *
 * @param operations how many commands, events or requests
 * @param nanos how long all of them took together
 * @param cpuNanos processor time of this process and of the database's during that
 * @param medianNanos how long one took at the median; 0 where they are not timed one by one
 * @param transactions how many transactions it took; 0 where they are not counted
 */
public record Sample(long operations, long nanos, long cpuNanos, long medianNanos, long transactions) {

    public double perSecond() {
        return operations * 1e9 / nanos;
    }

    public double cpuMicrosPerOperation() {
        return cpuNanos / 1e3 / operations;
    }
}
