using Hub.Flows.Contract;

namespace Hub.Flows.SubmitFlow;

/// <summary>What a caller submitted: what it says, and the file.</summary>
/// <param name="Info">What it says.</param>
/// <param name="File">The file.</param>
internal sealed record FlowForm(FlowInfo Info, SpooledFile File) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => File.DisposeAsync();
}
