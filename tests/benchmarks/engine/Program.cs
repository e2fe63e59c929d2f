using BenchmarkDotNet.Running;
using Hub.En16931.Benchmarks;

if (args is ["curve", ..])
{
    LineCurve.Print(Console.Out);
    return;
}

if (args is ["convert", ..])
{
    ConversionCurve.Print(Console.Out);
    return;
}

if (args is ["phases", ..])
{
    Phases.Print(Console.Out);
    return;
}

if (args is ["ratio", ..])
{
    QuickRatio.Print(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(VerdictBenchmarks).Assembly).Run(args);
