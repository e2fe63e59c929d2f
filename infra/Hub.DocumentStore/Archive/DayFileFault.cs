namespace Hub.DocumentStore.Archive;

/// <summary>What is wrong with the file of a day.</summary>
public enum DayFileFault
{
    /// <summary>It is in none of the folders.</summary>
    Missing,

    /// <summary>It is there, and what it holds is not the pack that was written to it, or cannot be read.</summary>
    Damaged,
}
