using System.ComponentModel.DataAnnotations;

namespace Hub.Ingest.CollectDropFolder;

/// <summary>Where suppliers who send by SFTP leave their files. Section <c>Hub:Ingest:DropFolder</c> (environment: <c>HUB__INGEST__DROPFOLDER__…</c>).</summary>
public sealed class DropFolderOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:Ingest:DropFolder";

    /// <summary>The folder that holds a folder for each account, named as the account; empty: files are not collected. Default: empty.</summary>
    public string? Root { get; set; }

    /// <summary>How often the folders are looked at, 0.1 seconds to 1 hour. Default: 2 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "01:00:00")]
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a file's size and date must stand still before it is taken for complete, 0 to 1 hour. Default: 10 seconds.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "01:00:00")]
    public TimeSpan Quiet { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Days that results, archived and refused files are kept, 1 to 3,650. Default: 30.</summary>
    [Range(1, 3_650)]
    public int KeepDays { get; set; } = 30;
}
