package nextstep.query.views;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells what folds from what folded otherwise: a digest over the classes of ours that a class leads to, itself the first. The same
 * program gives the same, and so does another one in which nothing of this was changed.
 */
final class CodeOf {
    private static final String OURS = "nextstep/";
    private static final Map<Class<?>, String> KNOWN = new ConcurrentHashMap<>();

    private CodeOf() {}

    static String digest(Class<?> first) {
        return KNOWN.computeIfAbsent(first, CodeOf::read);
    }

    private static String read(Class<?> first) {
        Map<String, byte[]> classes = new TreeMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(first.getName().replace('.', '/')));
        while (!ahead.isEmpty()) {
            String name = ahead.pop();
            if (!classes.containsKey(name)) {
                byte[] bytes = bytes(first.getClassLoader(), name);
                classes.put(name, bytes);
                ahead.addAll(mentionedIn(bytes));
            }
        }
        MessageDigest digest = sha256();
        classes.values().forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static List<String> mentionedIn(byte[] bytes) {
        List<String> names = new ArrayList<>();
        for (PoolEntry entry : ClassFile.of().parse(bytes).constantPool()) {
            if (entry instanceof ClassEntry type && type.asInternalName().startsWith(OURS)) {
                names.add(type.asInternalName());
            }
        }
        return names;
    }

    private static byte[] bytes(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(name + ".class")) {
            if (in == null) {
                throw new IllegalStateException("there is no class " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
