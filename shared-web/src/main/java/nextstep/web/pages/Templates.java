package nextstep.web.pages;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;
import java.util.Map;

/** The templates of one house, made into classes when it is built. */
public final class Templates {
    /** What the templates of this house stand under. */
    static final Templates OF_EVERY_PAGE = new Templates("nextstep.web");

    private final TemplateEngine engine;

    /** Those made into classes of this package and the packages in it. */
    public Templates(String room) {
        engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), room);
    }

    /** A whole page. */
    public byte[] page(String template, Map<String, Object> with) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(template + ".jte", with, output);
        return output.toByteArray();
    }

    /** A whole page, written as it is made, so that whoever reads it sees it grow. */
    public void write(String template, Map<String, Object> with, Writer out) {
        engine.render(template + ".jte", with, new WriterOutput(out));
    }

    /** A piece of a page. */
    public Content piece(String template, Map<String, Object> with) {
        return output -> engine.render(template + ".jte", with, output);
    }
}
