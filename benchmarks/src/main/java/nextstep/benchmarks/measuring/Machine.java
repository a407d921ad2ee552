package nextstep.benchmarks.measuring;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were taken on. */
record Machine(String processor, int cores, String fileSystem, double load, String version) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** @param folder where the databases are */
    static Machine here(Path folder) throws IOException {
        String processor = System.getProperty("os.arch");
        if (Files.isReadable(PROCESSORS)) {
            processor = Files.readAllLines(PROCESSORS).stream()
                    .filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .orElse(processor);
        }
        return new Machine(
                processor,
                Runtime.getRuntime().availableProcessors(),
                Files.getFileStore(folder).type(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                System.getProperty("java.version"));
    }

    @Override
    public String toString() {
        return "%s, %d cores, %s, load %.1f, Java %s".formatted(processor, cores, fileSystem, load, version);
    }
}
