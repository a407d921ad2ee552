package nextstep.query.views;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * A projection as the projector knows it.
 *
 * @param name names the feature first, as the stored position does: {@code catalogue.initiatives}
 * @param beside the type that declares it, from which all of its code is reached
 * @param script the script that creates its tables, on the class path. When it changes, these views are folded anew
 * @param arrange makes the projection for a fold: it takes its views and says which facts it wants
 */
public record Projection(String name, Class<?> beside, String script, Consumer<Fold> arrange) {

    /** With its script beside the type that declares it. */
    public static Projection of(String name, Class<?> beside, String file, Consumer<Fold> arrange) {
        String folder = beside.getPackageName().replace('.', '/');
        try (InputStream script = beside.getClassLoader().getResourceAsStream(folder + "/" + file)) {
            if (script == null) {
                throw new IllegalStateException("there is no " + folder + "/" + file);
            }
            return new Projection(name, beside, new String(script.readAllBytes(), StandardCharsets.UTF_8), arrange);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the views it fills. */
    public List<String> viewNames() {
        Fold fold = new Fold(this, Fold.Stored.NOTHING, 0);
        return fold.views().stream().map(rows -> rows.view().name()).toList();
    }

    /** Tells the code that folds them apart from what did so before a change. */
    String code() {
        return CodeOf.digest(beside);
    }

    /** Tells scripts apart. */
    String scriptDigest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
