package nextstep.command;

import nextstep.events.StreamId;

/**
 * What came of a command, durable.
 *
 * @param version the sequence of the stream's last fact
 * @param position the log position at which all this can be seen: of the last fact recorded, or of the log's last where
 *     the command said nothing new
 * @param recorded how many facts were recorded; 0 for a command repeated
 * @param begun the stream began with it
 */
public record Decided(StreamId stream, long version, long position, int recorded, boolean begun) {}
