using Hub.Access.Tests;

[assembly: AssemblyFixture(typeof(SharedHub))]
