package dk.spirekraft.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The working tree that these tests stand in. Built, stored and hidden folders are no part of it.
final class Repository {

    static final Path ROOT = root();

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode", "node_modules");

    private Repository() {}

    /// Every file under this folder with one of these endings, sorted by path; none where the folder is missing.
    static List<Document> documents(String folder, String... suffixes) {
        return files(folder).stream()
                .filter(path -> new Document(path, "").endsWith(suffixes))
                .map(Repository::read)
                .toList();
    }

    static List<String> files(String folder) {
        Path start = ROOT.resolve(folder);
        if (!Files.isDirectory(start)) return List.of();
        List<String> found = new ArrayList<>();
        try {
            Files.walkFileTree(start, new Collector(found));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.stream().sorted().toList();
    }

    static Document read(String path) {
        try {
            return new Document(path, Files.readString(ROOT.resolve(path), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Can't read " + path + " as UTF-8", unreadable);
        }
    }

    static boolean exists(String path) {
        return Files.exists(ROOT.resolve(path));
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent())
            if (Files.exists(folder.resolve("bin/check"))) return folder;
        throw new IllegalStateException("No folder above %s holds bin/check".formatted(here));
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final List<String> found;

        private Collector(List<String> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean data = folder.equals(ROOT.resolve("data"));
            boolean skip = data || NOT_OURS.contains(folder.getFileName().toString());
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) found.add(ROOT.relativize(file).toString());
            return FileVisitResult.CONTINUE;
        }
    }
}
