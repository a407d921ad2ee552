package nextstep.query.feeds;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.util.Date;
import java.util.List;

/** What moved, as feed readers take it: Atom, RFC 4287, the newest first. */
public final class AtomFeed {
    private AtomFeed() {}

    public static String of(List<Moved> things, Place place) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setUri(place.address());
        feed.setLink(place.address());
        feed.setTitle(place.title());
        feed.setLanguage(place.language());
        feed.setPublishedDate(Date.from(place.at()));
        feed.setEntries(things.stream().map(thing -> entry(thing, place)).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SyndEntry entry(Moved thing, Place place) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(place.site() + thing.path());
        entry.setLink(place.site() + thing.path());
        entry.setAuthor(
                place.site()); // the format asks for one; who recorded it is told on the page, as long as it may be
        entry.setTitle(thing.sentence());
        entry.setUpdatedDate(Date.from(thing.at()));
        entry.setPublishedDate(Date.from(thing.at()));
        if (thing.why() != null) {
            SyndContentImpl why = new SyndContentImpl();
            why.setType("text");
            why.setValue(thing.why());
            entry.setDescription(why);
        }
        return entry;
    }
}
