namespace Hub.Ingest.CollectDropFolder;

/// <summary>The folders of one account.</summary>
/// <param name="Account">The account: the folder's name.</param>
/// <param name="Path">Where it is.</param>
internal sealed record AccountFolder(string Account, string Path)
{
    /// <summary>Where the supplier leaves files.</summary>
    public string In => System.IO.Path.Combine(Path, "in");

    /// <summary>Files that are being deposited. Nobody but the hub needs to see it.</summary>
    public string Work => System.IO.Path.Combine(Path, "work");

    /// <summary>What became of each file.</summary>
    public string Results => System.IO.Path.Combine(Path, "results");

    /// <summary>Files that were deposited.</summary>
    public string Archive => System.IO.Path.Combine(Path, "archive");

    /// <summary>Files that were not.</summary>
    public string Refused => System.IO.Path.Combine(Path, "refused");

    /// <summary>Makes what is missing of it. False when one of the folders is a link: what is behind a link is not this account's.</summary>
    public bool Prepare()
    {
        if (IsLink(Path)) return false;
        foreach (var folder in new[] { In, Work, Results, Archive, Refused })
        {
            if (IsLink(folder)) return false;
            Directory.CreateDirectory(folder);
        }
        return true;
    }

    private static bool IsLink(string folder) => new DirectoryInfo(folder).LinkTarget is not null;
}
