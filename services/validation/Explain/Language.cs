namespace Hub.Explain;

/// <summary>The languages that people read the hub in.</summary>
public enum Language
{
    /// <summary>French, the default.</summary>
    French,

    /// <summary>English.</summary>
    English,
}
