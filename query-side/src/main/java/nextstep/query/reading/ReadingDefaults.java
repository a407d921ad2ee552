package nextstep.query.reading;

import java.util.List;
import nextstep.web.pages.Visitors;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring to read questions. */
@Configuration(proxyBeanMethods = false)
public class ReadingDefaults implements WebMvcConfigurer {
    private final Visitors visitors;

    public ReadingDefaults(Visitors visitors) {
        this.visitors = visitors;
    }

    @Bean
    static FilterRegistrationBean<EmptyFields> emptyFields() {
        return new FilterRegistrationBean<>(new EmptyFields());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Questions(visitors));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters());
    }
}
