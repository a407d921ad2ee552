package nextstep.web.door;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import nextstep.web.forms.FormSent;
import org.jspecify.annotations.Nullable;

/** The body of a form, read once: what is for the door alone is taken out, and the
 * rest goes on as if it had never been there. */
record FormBody(String token, String rest) {
    private static final String FORM = "application/x-www-form-urlencoded";

    static boolean isForm(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getContentType(), "").stripLeading();
        return type.regionMatches(true, 0, FORM, 0, FORM.length()) || Multipart.is(request);
    }

    static FormBody of(HttpServletRequest request) throws IOException {
        String sent = new String(request.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        String body = Multipart.is(request) ? Multipart.asForm(request.getContentType(), sent) : sent;
        List<String> fields = new ArrayList<>(Arrays.asList(body.split("&", -1)));
        String token = taken(FormToken.FIELD, fields);
        String page = taken(FormSent.PAGE, fields);
        String next = taken(FormSent.NEXT, fields);
        String rest = String.join("&", fields);
        FormSent.note(request, page, next, rest);
        return new FormBody(token, rest);
    }

    /** Takes a field out and gives its value; an empty one where it is not there. */
    private static String taken(String name, List<String> fields) {
        String before = name + "=";
        String value = fields.stream()
                .filter(field -> field.startsWith(before))
                .map(field -> field.substring(before.length()))
                .findFirst()
                .orElse("");
        fields.removeIf(field -> field.startsWith(before));
        return value;
    }

    HttpServletRequest asRequest(HttpServletRequest request) {
        byte[] bytes = rest.getBytes(StandardCharsets.ISO_8859_1);
        return new HttpServletRequestWrapper(request) {
            @Override
            public ServletInputStream getInputStream() {
                return new Bytes(new ByteArrayInputStream(bytes));
            }

            @Override
            public BufferedReader getReader() {
                return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
            }

            @Override
            public String getContentType() {
                return Multipart.is(request) ? FORM : request.getContentType();
            }

            @Override
            public @Nullable String getHeader(String name) {
                return name.equalsIgnoreCase("Content-Type") ? getContentType() : super.getHeader(name);
            }

            @Override
            public Enumeration<String> getHeaders(String name) {
                return name.equalsIgnoreCase("Content-Type")
                        ? Collections.enumeration(List.of(getContentType()))
                        : super.getHeaders(name);
            }

            @Override
            public int getContentLength() {
                return bytes.length;
            }

            @Override
            public long getContentLengthLong() {
                return bytes.length;
            }
        };
    }

    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Bytes(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("This body is read at once, not by a listener");
        }
    }
}
