using Hub.EndToEnd.Tests;

[assembly: AssemblyFixture(typeof(RunningHub))]
