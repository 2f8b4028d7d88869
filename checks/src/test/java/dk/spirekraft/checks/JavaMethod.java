package dk.spirekraft.checks;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// A method or constructor as it stands in the source. `bodyLines` counts from brace to brace, 0 without a body.
record JavaMethod(String name, int line, int bodyLines, int parameters, int allowedParameters) {

    private static final int USUAL_PARAMETERS = 4;
    /// What is injected is a list of collaborators and no call to read, so twice as many.
    private static final int INJECTED_PARAMETERS = 8;
    /// A test's parameters are its table's columns, an override's are chosen by another type.
    private static final Set<String> FREE = Set.of("Test", "ParameterizedTest", "Override");

    static List<JavaMethod> in(Document document) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) throw new IllegalStateException("These tests need a JDK, and this is a JRE");
        var task = (JavacTask)
                compiler.getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(new Source(document)));
        try {
            List<JavaMethod> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse())
                new Finder(unit, Trees.instance(task).getSourcePositions(), found).scan(unit, null);
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        private Source(Document document) {
            super(URI.create("string:///" + document.fileName()), Kind.SOURCE);
            this.text = document.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<JavaMethod> found;
        private boolean inRecord;

        private Finder(CompilationUnitTree unit, SourcePositions positions, List<JavaMethod> found) {
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            boolean outer = inRecord;
            inRecord = type.getKind() == Tree.Kind.RECORD;
            super.visitClass(type, null);
            inRecord = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            int line = line(positions.getStartPosition(unit, method));
            String name = method.getName().toString();
            found.add(new JavaMethod(
                    name, line, bodyLines(method), method.getParameters().size(), allowed(method)));
            return super.visitMethod(method, null);
        }

        private int bodyLines(MethodTree method) {
            if (method.getBody() == null) return 0;
            int first = line(positions.getStartPosition(unit, method.getBody()));
            return line(positions.getEndPosition(unit, method.getBody())) - first + 1;
        }

        private int allowed(MethodTree method) {
            List<String> annotations = method.getModifiers().getAnnotations().stream()
                    .map(AnnotationTree::getAnnotationType)
                    .map(Tree::toString)
                    .toList();
            boolean constructor = method.getReturnType() == null;
            if ((constructor && inRecord) || annotations.stream().anyMatch(FREE::contains)) return Integer.MAX_VALUE;
            return constructor || annotations.contains("Bean") ? INJECTED_PARAMETERS : USUAL_PARAMETERS;
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }
    }
}
