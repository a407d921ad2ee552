package nextstep.query.history.checking;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nextstep.query.AllViews;
import nextstep.query.history.proof.Checkpoint;
import nextstep.query.history.proof.Growing;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.SigningKey;
import nextstep.query.history.proof.TileId;
import nextstep.query.views.Projector;
import nextstep.query.views.ViewDatabase;
import nextstep.query.views.ViewDigest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Somebody who runs a tracker, alters what it recorded, and makes everything anew that follows from it. */
record Resealing(Tampering tampering, Path scratch) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String EVENTS = "events/000000000000.jsonl";

    /** Tiles, counts and results fit the events again; the checkpoint, too, where they have the key. */
    Tampering with(@Nullable SigningKey key) {
        Map<String, byte[]> files = tampering.files;
        files.keySet().removeIf(name -> name.startsWith("tiles/"));
        Growing tree = new Growing((id, tile) -> files.put("tiles/" + id.path(), tile.bytes()));
        List<ReadEvent> events = EventFile.read(EVENTS, Objects.requireNonNull(files.get(EVENTS)));
        events.forEach(event -> tree.add(event.leaf()));
        for (TileId id : TileId.partialOf(tree.size())) {
            files.put("tiles/" + id.path(), tree.edge(id).bytes());
        }
        if (key != null) {
            Checkpoint checkpoint = new Checkpoint(key.verifier().name(), tree.size(), tree.root());
            Note note = new Note(checkpoint.text(), List.of(key.sign(checkpoint.text())));
            files.put("checkpoint", note.written().getBytes(StandardCharsets.UTF_8));
            change("trailer.json", trailer -> trailer.put("root", tree.root().base64()));
        }
        List<ViewDigest> digests = digests(tree.size());
        change("views.json", views -> views.set("views", JSON.valueToTree(digests)));
        return tampering;
    }

    private List<ViewDigest> digests(long size) {
        try (ArchiveFile archive = ArchiveFile.open(tampering.into(scratch));
                ViewDatabase views = ViewDatabase.inMemory()) {
            ArchivedLog log = new ArchivedLog(archive, size, Progress.NOBODY_WATCHES);
            new Projector(log, views, AllViews.PROJECTIONS, 100_000).catchUp();
            return ViewDigest.of(views, AllViews.PROJECTIONS, size - 1);
        }
    }

    private void change(String name, Consumer<ObjectNode> change) {
        tampering.file(name, bytes -> {
            ObjectNode json = (ObjectNode) JSON.readTree(bytes);
            change.accept(json);
            return JSON.writeValueAsBytes(json);
        });
    }
}
