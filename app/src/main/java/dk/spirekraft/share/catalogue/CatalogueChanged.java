package dk.spirekraft.share.catalogue;

/// Published within the transaction that changes what is public.
public record CatalogueChanged() {}
