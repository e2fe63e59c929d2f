using System.CommandLine;

namespace Hub.Pipeline.Ceiling;

/// <summary>Starts the process between the queues; a run does it, nobody else.</summary>
internal static class CeilingCommand
{
    public const string Name = "ceiling-worker";

    public static Command Make()
    {
        var broker = new Argument<string>("broker");
        var invoices = new Argument<int>("invoices");
        var systems = new Argument<int>("systems");
        var seed = new Argument<int>("seed");
        var command = new Command(Name) { broker, invoices, systems, seed };
        command.Hidden = true;
        command.SetAction((arguments, stop) => new CeilingWorker(
            new CeilingPlan(arguments.GetValue(broker)!, arguments.GetValue(invoices), arguments.GetValue(systems), arguments.GetValue(seed))).RunAsync(stop));
        return command;
    }
}
