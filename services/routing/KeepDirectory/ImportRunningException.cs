namespace Hub.Routing.KeepDirectory;

/// <summary>Another import of the directory runs: one at a time.</summary>
internal sealed class ImportRunningException(long import, DateTimeOffset since) : Exception($"Directory import {import} runs since {since:O}.")
{
    public long Import => import;

    public DateTimeOffset Since => since;
}
