namespace Hub.DocumentStore;

/// <summary>Where large documents are kept.</summary>
public enum DocumentStoreKind
{
    /// <summary>Files in the storage folder. Every process of the hub must see the same folder.</summary>
    Folder,

    /// <summary>A table, in parts; the database <c>hub_documents</c>, or the file <c>documents.db</c>.</summary>
    Database,
}
