using Spectre.Console;

namespace Hub.Cli.Deposit;

/// <summary>A bar at a terminal; elsewhere a line now and then.</summary>
internal sealed class ProgressBar(ProgressTask task) : IDepositDisplay
{
    /// <summary>Shows a bar while something runs.</summary>
    public static Task<T> ShowAsync<T>(TextWriter output, string title, Func<ProgressBar, Task<T>> run) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => run(new ProgressBar(context.AddTask(Markup.Escape(title), maxValue: 1))));

    public void Start(int files) => task.MaxValue = Math.Max(1, files);

    public void Advance(int files) => task.Increment(files);
}
