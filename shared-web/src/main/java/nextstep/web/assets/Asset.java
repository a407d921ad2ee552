package nextstep.web.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Something that pages load.
 *
 * @param path where it is, with the beginning of its SHA-256 in it
 * @param type its media type
 * @param plain as it is
 * @param packed as gzip
 */
@SuppressWarnings("ArrayRecordComponent") // held once, compared never
record Asset(String path, String type, byte[] plain, byte[] packed) {
    static final String FOLDER = "/assets/";

    static Asset of(String name, byte[] plain) {
        int dot = name.lastIndexOf('.');
        String path = FOLDER + name.substring(0, dot) + "." + hash(plain) + name.substring(dot);
        return new Asset(path, type(name.substring(dot + 1)), plain, packed(plain));
    }

    private static String type(String ending) {
        return switch (ending) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            default -> throw new IllegalArgumentException("Assets are css, js and svg, not " + ending);
        };
    }

    private static String hash(byte[] plain) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
