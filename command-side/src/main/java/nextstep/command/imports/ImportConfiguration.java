package nextstep.command.imports;

import nextstep.command.Drafts;
import nextstep.command.lookups.Lookups;
import nextstep.events.log.Log;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the import of tables part of the command side. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
    @Bean
    CsvImport csvImport(Drafts drafts, Lookups lookups, Log log) {
        return new CsvImport(drafts, lookups.plans(), log);
    }
}
