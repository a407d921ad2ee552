package nextstep.query.history.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import nextstep.query.history.proof.Note;
import nextstep.query.history.proof.SigningKey;
import nextstep.query.history.proof.VerifierKey;

/**
 * Where the keys are: a file outside the database that only its owner may read, one key a line, each of which signs. Beside it
 * stands the last note they signed, so that a database brought back from yesterday does not make us sign another story.
 */
final class KeyFile {
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    /** The keys; empty where there is no file. */
    List<SigningKey> keys() {
        try {
            if (!Files.exists(file)) {
                return List.of();
            }
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SigningKey::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + file + " cannot be read", e);
        }
    }

    /** Makes a key of this name, or of one that no other log has. */
    List<SigningKey> make(String origin) {
        String name = origin.isEmpty()
                ? "next-step.invalid/"
                        + Long.toHexString(ThreadLocalRandom.current().nextLong())
                : origin;
        SigningKey key = SigningKey.fresh(name, VerifierKey.Kind.NOTE);
        String text = text(List.of(key));
        try {
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.createFile(file, ownerOnly());
            Files.writeString(file, text, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException another) { // was faster
            return keys();
        } catch (IOException e) {
            throw new UncheckedIOException("The keys cannot be written to " + file, e);
        }
        return keys();
    }

    /** Puts these keys in the place of those that are there, in one step. */
    void replace(List<SigningKey> keys) {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            Files.createFile(next, ownerOnly());
            Files.writeString(next, text(keys), StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys cannot be written to " + file, e);
        }
    }

    private static String text(List<SigningKey> keys) {
        return keys.stream()
                .map(key -> key.text() + "\n")
                .collect(Collectors.joining(
                        "",
                        "# Signs what is published of the log. Keep it secret, and keep a copy in a safe place.\n",
                        ""));
    }

    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    /** The last note that was signed with these keys here. */
    Optional<Note> signed() {
        try {
            Path signed = signedFile();
            return Files.exists(signed) ? Optional.of(Note.of(Files.readString(signed))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("What was signed last cannot be read", e);
        }
    }

    /** Remembers a note before it is published. */
    void remember(Note note) {
        try {
            Path next = file.resolveSibling(file.getFileName() + ".signed.next");
            Files.writeString(next, note.written());
            Files.move(next, signedFile(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("What is signed cannot be remembered", e);
        }
    }

    private Path signedFile() {
        return file.resolveSibling(file.getFileName() + ".signed");
    }
}
