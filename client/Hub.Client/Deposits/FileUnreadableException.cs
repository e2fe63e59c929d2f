namespace Hub.Client.Deposits;

/// <summary>A file could not be read while it was sent, or was changed meanwhile.</summary>
public sealed class FileUnreadableException : IOException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="name">The file's name, as it was given.</param>
    /// <param name="cause">Why it could not be read; null: it was changed.</param>
    public FileUnreadableException(string name, Exception? cause)
        : base(cause is null ? $"{name} was changed while it was sent." : $"{name}: {cause.Message}", cause) => Name = name;

    /// <summary>The file's name, as it was given.</summary>
    public string Name { get; }
}
