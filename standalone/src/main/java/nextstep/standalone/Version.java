package nextstep.standalone;

import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the program. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Tracker.class.getPackage().getImplementationVersion();
        return new String[] {"next-step " + (version == null ? "(not packaged)" : version), "Java " + Runtime.version()
        };
    }
}
