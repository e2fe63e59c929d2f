using System.Xml.Linq;
using Hub.Cdar.Model;

namespace Hub.Cdar;

/// <summary>What reading a message gave.</summary>
public sealed record CdarReading
{
    /// <summary>The document with its lines; null when it could not be read.</summary>
    public XDocument? Document { get; init; }

    /// <summary>The message; null when it could not be read.</summary>
    public CdarMessage? Message { get; init; }

    /// <summary>Why it could not be read; null when it could.</summary>
    public CdarUnreadable? Unreadable { get; init; }
}
