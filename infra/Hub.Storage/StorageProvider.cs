namespace Hub.Storage;

/// <summary>The database engines that the hub runs on.</summary>
public enum StorageProvider
{
    /// <summary>One file a service; the embedded default.</summary>
    Sqlite,

    /// <summary>One database a service on a server.</summary>
    SqlServer,
}
