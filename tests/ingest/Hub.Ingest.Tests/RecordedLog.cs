using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Hub.Ingest.Tests;

/// <summary>Keeps what is logged: the number of each line.</summary>
internal sealed class RecordedLog<TCategory> : ILogger<TCategory>
{
    private readonly ConcurrentQueue<int> lines = new();

    public IReadOnlyList<int> Lines => [.. lines];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Enqueue(eventId.Id);
}
