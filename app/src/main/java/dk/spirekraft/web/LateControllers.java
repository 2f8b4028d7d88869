package dk.spirekraft.web;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/// Makes each controller when its first page is asked for: somebody who waits for the first page of a program that has
/// just started does not wait for all the others. Tests ask for every route, and so find one that can't be made.
@Component
class LateControllers implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames())
            if (beans.getBeanDefinition(name) instanceof AnnotatedBeanDefinition bean
                    && bean.getMetadata().isAnnotated(Controller.class.getName())) bean.setLazyInit(true);
    }
}
