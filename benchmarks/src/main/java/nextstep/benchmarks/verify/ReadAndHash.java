package nextstep.benchmarks.verify;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nextstep.benchmarks.measuring.Cpu;
import nextstep.benchmarks.measuring.Sample;
import nextstep.benchmarks.measuring.Side;
import nextstep.query.history.proof.Growing;
import nextstep.query.history.proof.Hasher;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The least there is to do: read every event's line, hash it and put it into the tree. Nothing is parsed or compared. */
record ReadAndHash(Path archive, long size) implements Side {
    @Override
    public Sample takeTurn() {
        long cpu = Cpu.own();
        long start = System.nanoTime();
        Growing tree = new Growing((id, tile) -> {});
        Hasher hasher = new Hasher();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(archive), 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().startsWith("events/")) {
                    hash(tar.readAllBytes(), hasher, tree);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (tree.size() != size || tree.root() == null) {
            throw new IllegalStateException("Read " + tree.size() + " events, not " + size);
        }
        return new Sample(size, System.nanoTime() - start, Cpu.own() - cpu, 0, 0);
    }

    private static void hash(byte[] lines, Hasher hasher, Growing tree) {
        int from = 0;
        for (int at = 0; at < lines.length; at++) {
            if (lines[at] == '\n') {
                tree.add(hasher.leaf(Arrays.copyOfRange(lines, from, at)));
                from = at + 1;
            }
        }
    }
}
