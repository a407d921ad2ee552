package nextstep.query.feeds;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.ICalDate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;

/** Days as a calendar reads them: iCalendar, RFC 5545, one entry of whole days for each thing. */
public final class CalendarFeed {
    private CalendarFeed() {}

    public static String of(List<Dated> things, Place place) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Next Step//EN");
        calendar.setName(place.title());
        for (Dated thing : things) {
            VEvent event = new VEvent();
            event.setUid(place.site() + thing.path());
            event.setSummary(thing.title());
            event.setUrl(place.site() + thing.path());
            event.setDateTimeStamp(Date.from(place.at()));
            event.setDateStart(new DateStart(day(thing.first())));
            event.setDateEnd(new DateEnd(day(thing.last().plusDays(1)))); // the day after: it is not included
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go();
    }

    /** A day of no zone; the library writes its date as this machine sees it. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false);
    }
}
