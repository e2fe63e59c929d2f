using Hub.Cli.Online.Tests;

[assembly: AssemblyFixture(typeof(OnlineHub))]
