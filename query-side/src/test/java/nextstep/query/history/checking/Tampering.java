package nextstep.query.history.checking;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An archive in the hands of somebody with other intentions. */
final class Tampering {
    private static final String EVENTS = "events/000000000000.jsonl";
    private static final JsonMapper JSON = JsonMapper.shared();

    final Map<String, byte[]> files = new LinkedHashMap<>();

    static Tampering with(Path archive) {
        Tampering tampering = new Tampering();
        try (TarFile tar = new TarFile(archive)) {
            for (TarArchiveEntry entry : tar.getEntries()) {
                try (InputStream in = tar.getInputStream(entry)) {
                    tampering.files.put(entry.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return tampering;
    }

    Tampering file(String name, UnaryOperator<byte[]> change) {
        files.compute(name, (key, bytes) -> change.apply(bytes));
        return this;
    }

    /** One bit of a file. */
    Tampering flip(String name, int at) {
        return file(name, bytes -> {
            bytes[at] ^= 1;
            return bytes;
        });
    }

    /** One event, as JSON. */
    Tampering event(int position, Consumer<ObjectNode> change) {
        return lines(lines -> {
            ObjectNode event = (ObjectNode) JSON.readTree(lines.get(position));
            change.accept(event);
            lines.set(position, JSON.writeValueAsString(event));
        });
    }

    /** The events, one a line. */
    Tampering lines(Consumer<List<String>> change) {
        return file(EVENTS, bytes -> {
            List<String> lines = new ArrayList<>(
                    new String(bytes, StandardCharsets.UTF_8).lines().toList());
            change.accept(lines);
            return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        });
    }

    /** The events, with positions that count again as they should. */
    Tampering renumbered() {
        return lines(lines -> {
            for (int i = 0; i < lines.size(); i++) {
                ObjectNode event = (ObjectNode) JSON.readTree(lines.get(i));
                lines.set(i, JSON.writeValueAsString(event.put("position", i)));
            }
        });
    }

    Path into(Path file) {
        try (OutputStream out = Files.newOutputStream(file);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(each.getKey());
                entry.setSize(each.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(each.getValue());
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }
}
