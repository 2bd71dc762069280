process.stderr.write('The stand-in says why it fails.\n');
process.exitCode = 1;
