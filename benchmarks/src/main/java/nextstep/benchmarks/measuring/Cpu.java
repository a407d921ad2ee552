package nextstep.benchmarks.measuring;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Processor time taken so far: by this process, and by a server and its children, as Linux tells it. */
public final class Cpu {
    private static final long NANOS_PER_TICK = 10_000_000; // Linux counts in hundredths of a second
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Cpu() {}

    public static long own() {
        return SYSTEM.getProcessCpuTime();
    }

    /** Of a process, of its living children and of those that have ended; 0 where it cannot be seen. */
    public static long ofTree(long pid) {
        try (Stream<Path> entries = Files.list(Path.of("/proc"))) {
            List<Path> processes = entries.filter(
                            path -> path.getFileName().toString().chars().allMatch(Character::isDigit))
                    .toList();
            return processes.stream().mapToLong(process -> ticks(process, pid)).sum() * NANOS_PER_TICK;
        } catch (IOException e) {
            return 0;
        }
    }

    /** User and system time; for the parent also that of its ended children. 0 for other people's processes. */
    private static long ticks(Path process, long parent) {
        try {
            String stat = Files.readString(process.resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            if (process.getFileName().toString().equals(Long.toString(parent))) {
                return own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]);
            }
            return Long.parseLong(fields[1]) == parent ? own : 0;
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }
}
